#@ File (label = "Sheet of the movies (CSV)") sheet
#@ File (label = "Folder for the results", style = "directory") folder
#@ String (label = "Radius of the spots (pixels)", value = "2.5") radius
#@ CommandService command
#@ LogService log

// Conditions against each other, with the movie as the unit. The sheet has a row for each movie and
// the columns movie and condition. What is measured already is not measured again.

import io.github.umlpsd.command.CompareMoviesCommand

// false: nothing is asked for; what is not named has its default.
done = command.run(CompareMoviesCommand, false,
    "sheet", sheet.path,
    "radius", radius,
    "output", folder.path).get()

if (done.canceled) {
    throw new IllegalStateException(done.cancelReason)
}

// From here on your own work, for example the verdict on each endpoint:
results = done.getOutput("results")
log.info("Results: " + results)
rows = new File(results, "tests.csv").readLines().collect { it.split(",") as List }
rows.drop(1).each { row ->
    value = { row[rows[0].indexOf(it)] }
    log.info(value("endpoint") + ": " + value("first") + " against " + value("second") + ": "
        + value("verdict"))
}
