#@ File (label = "Movie (TIFF)") movie
#@ File (label = "Folder for the results", style = "directory") folder
#@ String (label = "Radius of the spots (pixels)", value = "2.5") radius
#@ String (label = "Clusters (auto or number)", value = "auto") clusters
#@ CommandService command

# One movie: spots, classes of blinking and their spectra, and what a script can go on with.
# Every parameter of the form can be given by its name, as a text; the others take their defaults.

import os
from ij import IJ
from io.github.umlpsd.command import AnalyzeMovieCommand

path = movie.getPath()
image = IJ.openImage(path)
name = os.path.splitext(os.path.basename(path))[0]

# The image is handed over: the command would else take the one in front.
# False: nothing is asked for; what is not named has its default.
done = command.run(AnalyzeMovieCommand, False, [
    "imp", image,
    "radius", radius,
    "clusters", clusters,
    "output", os.path.join(folder.getPath(), name)]).get()

if done.isCanceled():
    raise RuntimeError(done.getCancelReason())

analysis = done.getOutput("analysis")
IJ.log("Results: %s" % done.getOutput("results"))
IJ.log(analysis.summary())
