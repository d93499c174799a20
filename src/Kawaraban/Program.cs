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
// Not awaited: what an asynchronous main needs takes longer to load than some commands take.
var parsed = CommandLine.Root().Parse(args);
var exit = parsed.InvokeAsync().GetAwaiter().GetResult();
return parsed.Errors.Count > 0 ? Complaints.UsageError : exit;
