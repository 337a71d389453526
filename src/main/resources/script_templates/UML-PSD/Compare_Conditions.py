#@ File (label = "Sheet of the movies (CSV)") sheet
#@ File (label = "Folder for the results", style = "directory") folder
#@ String (label = "Radius of the spots (pixels)", value = "2.5") radius
#@ CommandService command

# Conditions against each other, with the movie as the unit. The sheet has a row for each movie and
# the columns movie and condition. What is measured already is not measured again.

import csv
import os
from ij import IJ
from io.github.umlpsd.command import CompareMoviesCommand

# False: nothing is asked for; what is not named has its default.
done = command.run(CompareMoviesCommand, False, [
    "sheet", sheet.getPath(),
    "radius", radius,
    "output", folder.getPath()]).get()

if done.isCanceled():
    raise RuntimeError(done.getCancelReason())

# From here on your own work, for example the verdict on each endpoint:
results = done.getOutput("results").getPath()
IJ.log("Results: " + results)
with open(os.path.join(results, "tests.csv")) as table:
    for row in csv.DictReader(table):
        IJ.log("%s: %s against %s: %s" % (
            row["endpoint"], row["first"], row["second"], row["verdict"]))
