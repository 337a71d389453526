/**
 * What a result folder holds, written whole or not at all. The contents come from {@code tables},
 * {@code figures} and {@code report}.
 */
package io.github.umlpsd.results;
