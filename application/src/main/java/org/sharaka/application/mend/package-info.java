/** What a program does next about a ruling that is not what it hoped for. */
@NullMarked
package org.sharaka.application.mend;

import org.jspecify.annotations.NullMarked;
