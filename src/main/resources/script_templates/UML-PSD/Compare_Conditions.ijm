#@ File (label = "Sheet of the movies (CSV)") sheet
#@ File (label = "Folder for the results", style = "directory") folder
#@ String (label = "Radius of the spots (pixels)", value = "2.5") radius

// Conditions against each other, with the movie as the unit. The sheet has a row for each movie and
// the columns movie and condition. What is measured already is not measured again.

run("Compare Blinking Movies...",
    "sheet=[" + sheet + "] radius=" + radius + " output=[" + folder + "]");
