/**
 * How a use case works: who calls ({@link org.sharaka.application.work.Call}), in which unit of work
 * ({@link org.sharaka.application.work.UnitOfWork}), with which stores ({@link org.sharaka.application.work.Stores}),
 * and what can stand in its way ({@link org.sharaka.application.work.Rejected}). A refusal by a rule is no exception:
 * it is an {@link org.sharaka.domain.rulebook.Outcome}.
 */
@NullMarked
package org.sharaka.application.work;

import org.jspecify.annotations.NullMarked;
