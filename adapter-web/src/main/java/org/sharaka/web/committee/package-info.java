/** The Permanent Support Committee over the wire: seats, and who sits on a day. */
package org.sharaka.web.committee;
