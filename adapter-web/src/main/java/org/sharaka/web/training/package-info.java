/** Training over the wire. */
package org.sharaka.web.training;
