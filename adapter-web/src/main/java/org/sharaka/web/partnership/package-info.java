/** Agreements, terms of reference, and the steps of projects that rest on them, over the wire. */
package org.sharaka.web.partnership;
