/** Use cases of support: plans, what is granted and paid under them, and what became of them. */
@NullMarked
package org.sharaka.application.support;

import org.jspecify.annotations.NullMarked;
