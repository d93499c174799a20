using System.CommandLine;

namespace Kawaraban.House.Tests.Commands;

/// <summary>A setting that is no such thing is told in a line, and no exception leaves the command.</summary>
public sealed class ComplaintTests
{
    [Theory]
    [InlineData("", "--proxies", "127.0.0.1,proxy.example")]
    [InlineData("serve", "--proxies", "10.0.0.0/8")]
    [InlineData("serve", "--port", "70000")]
    public async Task A_wrong_setting_ends_the_command_with_one(string command, string option, string value)
    {
        var folder = Directory.CreateTempSubdirectory("kawaraban-settings-");
        try
        {
            string[] line = [.. command.Length > 0 ? [command] : Array.Empty<string>(), "--data", folder.FullName, option, value];

            Assert.Equal(1, await CommandTree.Root.Parse(line).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, TestContext.Current.CancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
