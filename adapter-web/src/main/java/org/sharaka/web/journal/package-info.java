/** The journal over the wire: a feed, and the proof that its chain holds. */
package org.sharaka.web.journal;
