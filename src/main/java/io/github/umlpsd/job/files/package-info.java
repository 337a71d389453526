/** Names of files as users give them, and looks through folders. */
package io.github.umlpsd.job.files;
