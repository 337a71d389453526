/**
 * From a file to lines of cells: encoding, separator, quotes, decimal sign, sheets of workbooks.
 * What the cells mean is found one package above.
 */
package io.github.umlpsd.traces.tables.cells;
