package io.github.umlpsd.command;

/** The input behind {@link MoreWidget}; it decides nothing. */
final class MoreBox {}
