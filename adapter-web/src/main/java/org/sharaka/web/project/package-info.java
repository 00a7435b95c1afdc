/** Projects over the wire: their description, their dossier, and the steps that are taken with them. */
@NullMarked
package org.sharaka.web.project;

import org.jspecify.annotations.NullMarked;
