#@ File (label = "Folder of movies", style = "directory") input
#@ File (label = "Folder for the results", style = "directory") output
#@ String (label = "Names that end with", value = ".tif") ending
#@ String (label = "Radius of the spots (pixels)", value = "2.5") radius
#@ CommandService command
#@ LogService log

// All movies of a folder, a result folder each. A movie that fails does not stop the others.

import ij.IJ
import io.github.umlpsd.command.AnalyzeMovieCommand

lines = ["movie\tresult"]
input.listFiles().findAll { it.file && it.name.endsWith(ending) }.sort().each { movie ->
    image = IJ.openImage(movie.path)
    name = movie.name.substring(0, movie.name.length() - ending.length())
    // false: nothing is asked for; what is not named has its default.
    done = command.run(AnalyzeMovieCommand, false,
        "imp", image,
        "radius", radius,
        "output", new File(output, name).path).get()
    told = done.canceled ? "failed: " + done.cancelReason : done.getOutput("analysis").summary()
    lines << movie.name + "\t" + told
    log.info(movie.name + ": " + told)
    image?.close()
}
new File(output, "movies.txt").text = lines.join("\n") + "\n"
