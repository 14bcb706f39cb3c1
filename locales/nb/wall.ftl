# Det som står stort på veggen.

# $minutes (Number)
wall-planned = av { $minutes } min
# $item (String)
wall-next = Neste: { $item }
