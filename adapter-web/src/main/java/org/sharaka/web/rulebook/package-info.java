/** The catalogue of rules and the policies they are held against, as the interface shows them. */
package org.sharaka.web.rulebook;
