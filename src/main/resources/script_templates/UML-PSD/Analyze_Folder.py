#@ File (label = "Folder of movies", style = "directory") input
#@ File (label = "Folder for the results", style = "directory") output
#@ String (label = "Names that end with", value = ".tif") ending
#@ String (label = "Radius of the spots (pixels)", value = "2.5") radius
#@ CommandService command

# All movies of a folder, a result folder each. A movie that fails does not stop the others.

import os
from ij import IJ
from io.github.umlpsd.command import AnalyzeMovieCommand

lines = ["movie\tresult"]
for name in sorted(os.listdir(input.getPath())):
    if not name.endswith(ending):
        continue
    image = IJ.openImage(os.path.join(input.getPath(), name))
    # False: nothing is asked for; what is not named has its default.
    done = command.run(AnalyzeMovieCommand, False, [
        "imp", image,
        "radius", radius,
        "output", os.path.join(output.getPath(), name[:-len(ending)])]).get()
    if done.isCanceled():
        told = "failed: " + done.getCancelReason()
    else:
        told = done.getOutput("analysis").summary()
    lines.append(name + "\t" + told)
    IJ.log(name + ": " + told)
    if image is not None:
        image.close()

with open(os.path.join(output.getPath(), "movies.txt"), "w") as out:
    out.write("\n".join(lines) + "\n")
