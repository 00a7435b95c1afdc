/**
 * What surrounds the steps of every life cycle: {@link org.sharaka.application.step.LifeCycle}, which the register of a
 * concept continues. It stands above {@link org.sharaka.application.work} and {@link org.sharaka.application.journal},
 * so that neither of them knows of the other's callers.
 */
@NullMarked
package org.sharaka.application.step;

import org.jspecify.annotations.NullMarked;
