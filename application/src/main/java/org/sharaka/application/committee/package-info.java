/** The Permanent Support Committee: to give seats, to end them, and to see who sits on a day (S2–S5). */
@NullMarked
package org.sharaka.application.committee;

import org.jspecify.annotations.NullMarked;
