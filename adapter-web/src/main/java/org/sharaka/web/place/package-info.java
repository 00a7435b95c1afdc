/** Places over the wire: the regions that projects and centres lie in. */
package org.sharaka.web.place;
