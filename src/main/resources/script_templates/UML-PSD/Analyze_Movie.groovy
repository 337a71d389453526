#@ File (label = "Movie (TIFF)") movie
#@ File (label = "Folder for the results", style = "directory") folder
#@ String (label = "Radius of the spots (pixels)", value = "2.5") radius
#@ String (label = "Clusters (auto or number)", value = "auto") clusters
#@ CommandService command
#@ LogService log

// One movie: spots, classes of blinking and their spectra, and what a script can go on with.
// Every parameter of the form can be given by its name, as a text; the others take their defaults.

import ij.IJ
import io.github.umlpsd.command.AnalyzeMovieCommand

image = IJ.openImage(movie.path)
name = movie.name.replaceFirst(/\.tiff?$/, "")

// The image is handed over: the command would else take the one in front.
// false: nothing is asked for; what is not named has its default.
done = command.run(AnalyzeMovieCommand, false,
    "imp", image,
    "radius", radius,
    "clusters", clusters,
    "output", new File(folder, name).path).get()

if (done.canceled) {
    throw new IllegalStateException(done.cancelReason)
}

analysis = done.getOutput("analysis")
log.info("Results: " + done.getOutput("results"))
log.info(analysis.summary())

// From here on your own work, for example the spectral exponent of each trace that has one:
spots = analysis.table("spots")
[spots.column("spot"), spots.column("beta")].transpose().each { spot, beta ->
    if (beta) {
        log.info("spot " + spot + ": beta " + beta)
    }
}
