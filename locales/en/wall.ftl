# What stands large on the wall.

wall-planned = of { $minutes } min
wall-next = Next: { $item }
