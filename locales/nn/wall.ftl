# Det som står stort på veggen.

wall-planned = av { $minutes } min
wall-next = Neste: { $item }
