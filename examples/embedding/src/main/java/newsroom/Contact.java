package newsroom;

import java.util.Set;

/** Somebody a reporter has talked to. */
record Contact(String name, boolean onTheRecord, String talkedOn, Set<Occurrence> wasThere) {}
