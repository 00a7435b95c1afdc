/**
 * What is due: what a person can decide now, and what falls due in a span of days. Which things fall due, and when, is
 * said by the aggregates that own the dates; here they are brought together in one consistent view.
 */
@NullMarked
package org.sharaka.application.agenda;

import org.jspecify.annotations.NullMarked;
