#@ File (label = "Folder of movies", style = "directory") input
#@ File (label = "Folder for the results", style = "directory") output
#@ String (label = "Names that end with", value = ".tif") ending
#@ String (label = "Radius of the spots (pixels)", value = "2.5") radius

// All movies of a folder, a result folder each. The command takes the image in front.

setBatchMode(true);
names = getFileList(input);
for (i = 0; i < names.length; i++) {
    if (endsWith(names[i], ending)) {
        open(input + File.separator + names[i]);
        run("Analyze Blinking Movie...",
            "radius=" + radius + " output=[" + output + File.separator
            + File.getNameWithoutExtension(names[i]) + "]");
        close("*");
    }
}
