/** What the managers of centres are trained in ({@code rulebook.md}, section 5; S14). */
@NullMarked
package org.sharaka.domain.training;

import org.jspecify.annotations.NullMarked;
