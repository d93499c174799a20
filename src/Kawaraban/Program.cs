Console.WriteLine("kawaraban");
