/** Step-backs over HTTP. */
@NullMarked
package org.sharaka.web.stepback;

import org.jspecify.annotations.NullMarked;
