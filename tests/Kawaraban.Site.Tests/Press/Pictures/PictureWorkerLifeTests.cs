using System.Diagnostics;
using Kawaraban.Site.Press.Pictures;
using Kawaraban.Site.Tests.Fixture;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Kawaraban.Site.Tests.Press.Pictures;

/// <summary>How the worker process comes, goes and dies.</summary>
public sealed class PictureWorkerLifeTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_worker_that_hangs_is_killed_and_the_next_request_works()
    {
        var time = new FakeTimeProvider();
        var flag = NewFlag();
        await using var under = AtFirst("exec sleep 600", time, flag);

        var hanging = InspectAsync(under);
        await BegunAsync(flag);
        await PassUntilAsync(time, () => hanging.IsCompleted);

        Assert.Equal("picture.worker-slow", (await hanging).Error);
        Assert.Null(under.Worker.ChildId);
        Assert.Null((await InspectAsync(under)).Error);
    }

    [Theory]
    [InlineData("exit 3")]
    [InlineData("kill -SEGV $$")]
    [InlineData("read line; echo nonsense")]
    [InlineData("read line; echo '{\"id\":77,\"ok\":true}'")]
    [InlineData("read line; yes | tr -d '\\n'")]
    public async Task A_worker_that_dies_or_babbles_is_replaced(string fault)
    {
        await using var under = AtFirst(fault, TimeProvider.System, NewFlag());

        Assert.Equal("picture.worker-died", (await InspectAsync(under)).Error);
        Assert.Null((await InspectAsync(under)).Error);
    }

    [Fact]
    public async Task A_worker_killed_between_requests_costs_none_of_them()
    {
        await using var under = new WorkerUnderTest();
        Assert.Null((await InspectAsync(under)).Error);
        using var child = Process.GetProcessById(under.Worker.ChildId!.Value);

        child.Kill();
        await child.WaitForExitAsync(Cancel).OrNeverAsync();

        Assert.Null((await InspectAsync(under)).Error);
        Assert.NotEqual(child.Id, under.Worker.ChildId);
    }

    [Fact]
    public async Task A_worker_with_nothing_to_do_goes_home_and_comes_back()
    {
        var time = new FakeTimeProvider();
        await using var under = new WorkerUnderTest(WorkerUnderTest.Command, time);
        Assert.Null(under.Worker.ChildId);
        Assert.Null((await InspectAsync(under)).Error);
        using var child = Process.GetProcessById(under.Worker.ChildId!.Value);

        await PassUntilAsync(time, () => under.Worker.ChildId is null);
        await child.WaitForExitAsync(Cancel).OrNeverAsync();

        Assert.Null((await InspectAsync(under)).Error);
    }

    [Fact]
    public async Task A_worker_ends_with_its_server()
    {
        Process child;
        await using (var under = new WorkerUnderTest())
        {
            Assert.Null((await InspectAsync(under)).Error);
            child = Process.GetProcessById(under.Worker.ChildId!.Value);
        }

        using (child)
        {
            await child.WaitForExitAsync(Cancel).OrNeverAsync();
        }
    }

    [Fact]
    public async Task A_worker_is_confined()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limits are Linux's.");
        await using var under = new WorkerUnderTest();
        Assert.Null((await InspectAsync(under)).Error);

        var limits = await File.ReadAllTextAsync($"/proc/{under.Worker.ChildId}/limits", Cancel);
        var nice = (await File.ReadAllTextAsync($"/proc/{under.Worker.ChildId}/stat", Cancel)).Split(' ')[18];
        var environment = await File.ReadAllTextAsync($"/proc/{under.Worker.ChildId}/environ", Cancel);

        Assert.Matches(@"Max data size\s+2147483648\s+2147483648", limits);
        Assert.Matches(@"Max core file size\s+0\s+0", limits);
        Assert.Equal("10", nice);
        Assert.DoesNotContain("KAWARABAN_", environment);
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_an_answer()
    {
        await using var under = new WorkerUnderTest(new PictureWorkerCommand("/no/such/program", []), TimeProvider.System);

        Assert.Equal("picture.worker-missing", (await InspectAsync(under)).Error);
    }

    [Fact]
    public async Task Who_stops_waiting_stops_nobody_else()
    {
        await using var under = new WorkerUnderTest();
        using var leaving = new CancellationTokenSource();
        var request = new PictureRequest(PictureRequest.Inspect, under.Write(PaintedPicture.Stripes(30, 20)));

        var left = under.Worker.AskAsync(request, leaving.Token);
        var stayed = under.Worker.AskAsync(request, Cancel);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        Assert.True((await stayed).Ok);
    }

    [Fact]
    public async Task A_closed_worker_says_so()
    {
        var under = new WorkerUnderTest();
        await under.DisposeAsync();

        Assert.Equal("picture.worker-closed", (await under.Worker.AskAsync(new PictureRequest(PictureRequest.Inspect, "x"), Cancel)).Error);
    }

    /// <summary>A shell that misbehaves once, and is the real worker ever after.</summary>
    /// <param name="flag">A file that is there from the moment the shell misbehaves until the real worker takes its place.</param>
    private static WorkerUnderTest AtFirst(string fault, TimeProvider time, string flag)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Written for a POSIX shell.");
        var script = $"if [ -e \"$1\" ]; then rm \"$1\"; exec dotnet exec \"$2\" {PictureWorkerCommand.Name}; fi; touch \"$1\"; {fault}";
        return new WorkerUnderTest(new PictureWorkerCommand("/bin/sh", ["-c", script, "sh", flag, WorkerUnderTest.Program]), time);
    }

    private static string NewFlag() => Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));

    /// <summary>A shell that is killed before it set its flag would misbehave a second time.</summary>
    private static Task BegunAsync(string flag) => Patience.UntilAsync(() => File.Exists(flag));

    private static Task<PictureAnswer> InspectAsync(WorkerUnderTest under) =>
        under.Worker.AskAsync(new PictureRequest(PictureRequest.Inspect, under.Write(PaintedPicture.Stripes(30, 20))), Cancel);

    private static Task PassUntilAsync(FakeTimeProvider time, Func<bool> done) => Patience.UntilAsync(done, () => time.Advance(TimeSpan.FromSeconds(1)));
}
