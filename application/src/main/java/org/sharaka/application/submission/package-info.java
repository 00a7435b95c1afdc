/**
 * Requests that may be sent again. A caller who gets no answer cannot know whether the work was done; one who names the
 * request by a key can ask again, and the work is done once.
 *
 * <p>The key is reserved durably before the work and the answer kept after it; both are units of work of their own.
 * What lies between them is found out from the journal, which every change is written to in its own unit of work: a
 * request that ended without an answer has done nothing if it has written nothing.
 */
@NullMarked
package org.sharaka.application.submission;

import org.jspecify.annotations.NullMarked;
