/** Use cases of what the foundation oversees at a centre: reports, findings, consultations, money (S9 to S11). */
package org.sharaka.application.oversight;
