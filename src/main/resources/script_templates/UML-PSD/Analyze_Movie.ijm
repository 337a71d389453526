#@ File (label = "Movie (TIFF)") movie
#@ File (label = "Folder for the results", style = "directory") folder
#@ String (label = "Radius of the spots (pixels)", value = "2.5") radius

// One movie: spots, classes of blinking and their spectra.
// The command takes the image in front. What is left out takes its default.

open(movie);
run("Analyze Blinking Movie...",
    "radius=" + radius + " clusters=auto output=[" + folder + File.separator
    + File.getNameWithoutExtension(movie) + "]");
