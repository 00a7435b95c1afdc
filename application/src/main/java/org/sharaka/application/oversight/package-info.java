/** Use cases of what the foundation oversees at a centre: reports, findings, consultations, money (S9 to S11). */
@NullMarked
package org.sharaka.application.oversight;

import org.jspecify.annotations.NullMarked;
