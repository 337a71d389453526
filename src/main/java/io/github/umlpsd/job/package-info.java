/**
 * What every long job needs: progress, cancellation, worker threads, the errors that a user may
 * see, and a value or the reason for its absence. Nothing here knows what the job is about.
 */
package io.github.umlpsd.job;
