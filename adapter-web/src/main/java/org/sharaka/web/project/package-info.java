/** Projects over the wire: their description, their dossier, and the steps that are taken with them. */
package org.sharaka.web.project;
