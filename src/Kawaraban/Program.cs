using Kawaraban.Commands;
using Kawaraban.Site.Press.Pictures;
using Kawaraban.Text;

if (args is [PictureWorkerCommand.Name])
{
    return PictureWorkerLoop.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
}
if (TokensRequest.Plain(args) is { } tokens)
{
    return TokensAnswer.Run(tokens);
}
return await CommandLine.Root().Parse(args).InvokeAsync();
