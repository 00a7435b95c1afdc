/** Use cases of assessments: to record and validate them, and to tell when the next one falls due. */
@NullMarked
package org.sharaka.application.maturity;

import org.jspecify.annotations.NullMarked;
