using Kawaraban.Commands;
using Kawaraban.Site.Press.Pictures;

if (args is [PictureWorkerCommand.Name])
{
    return PictureWorkerLoop.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
}
return await CommandLine.Root().Parse(args).InvokeAsync();
