#@ File (label = "Folder of movies", style = "directory") input
#@ File (label = "Folder for the results", style = "directory") output
#@ String (label = "Names that end with", value = ".tif") ending
#@ String (label = "Radius of the spots (pixels)", value = "2.5") radius
#@ CommandService command
#@ LogService log

# All movies of a folder, a result folder each. A movie that fails does not stop the others.

import os
from ij import IJ
from io.github.umlpsd.command import AnalyzeMovieCommand

for name in sorted(os.listdir(input.getPath())):
    if not name.endswith(ending):
        continue
    image = IJ.openImage(os.path.join(input.getPath(), name))
    done = command.run(AnalyzeMovieCommand, True, [
        "imp", image,
        "radius", radius,
        "output", os.path.join(output.getPath(), name[:-len(ending)])]).get()
    if done.isCanceled():
        log.info("%s failed: %s" % (name, done.getCancelReason()))
    else:
        log.info("%s: %s" % (name, done.getOutput("analysis").summary()))
    if image is not None:
        image.close()
