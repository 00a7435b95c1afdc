/** Use cases of mandates: to entrust a centre, to renew, to suspend and to end (S9, S11). */
package org.sharaka.application.mandate;
