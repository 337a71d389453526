/**
 * How long an emitter stays ON or OFF, and the laws that these dwell times follow: maximum
 * likelihood with censored first and last dwells. What decides between ON and OFF lives in the
 * package above.
 */
package io.github.umlpsd.blinking.dwells;
