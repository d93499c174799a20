using Kawaraban.Site.Press.Pictures;

if (args is [PictureWorkerCommand.Name])
{
    return PictureWorkerLoop.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
}

Console.WriteLine("kawaraban");
return 0;
