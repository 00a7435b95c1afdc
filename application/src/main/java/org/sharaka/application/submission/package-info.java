/**
 * Requests that may be sent again. A caller who gets no answer cannot know whether the work was done; one who names the
 * request by a key can send it again, and the work is done once.
 *
 * <p>The key, the answer and what the work has changed are kept by one unit of work: all of them or none.
 */
@NullMarked
package org.sharaka.application.submission;

import org.jspecify.annotations.NullMarked;
