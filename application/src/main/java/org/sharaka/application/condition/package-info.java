/** Use cases of the conditions that steps were taken on. */
@NullMarked
package org.sharaka.application.condition;

import org.jspecify.annotations.NullMarked;
