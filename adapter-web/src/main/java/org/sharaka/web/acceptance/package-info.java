/** The delivery of works: lots, notices, visits, acceptances, reserves and guarantee. */
@NullMarked
package org.sharaka.web.acceptance;

import org.jspecify.annotations.NullMarked;
