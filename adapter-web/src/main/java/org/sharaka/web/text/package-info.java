/** Who reads an answer: their language, and the texts with the values in force. */
@NullMarked
package org.sharaka.web.text;

import org.jspecify.annotations.NullMarked;
