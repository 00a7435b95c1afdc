/** What is due, over HTTP: a list for the person who asks, with links to where each thing is and to its gate. */
@NullMarked
package org.sharaka.web.agenda;

import org.jspecify.annotations.NullMarked;
