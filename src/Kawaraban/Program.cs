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
var parsed = CommandLine.Root().Parse(args);
var exit = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? Complaints.UsageError : exit;
