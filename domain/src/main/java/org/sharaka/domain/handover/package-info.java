/**
 * The transfer of centres for good to the manager that runs them ({@code rulebook.md}, section 7; S9, S12): proposal,
 * two approvals, deed and follow-up.
 */
@NullMarked
package org.sharaka.domain.handover;

import org.jspecify.annotations.NullMarked;
