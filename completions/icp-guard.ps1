# Completes the words of icp-guard in PowerShell: icp-guard completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName icp-guard -ScriptBlock {
    param($word, $command, $cursor)
    $words = @($command.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { "$_" })
    # Before 7.3 an empty word gets lost on its way to a program unless it is quoted twice.
    $last = if ($word -eq '' -and $PSVersionTable.PSVersion -lt [version]'7.3') { '""' } else { $word }
    $name = $command.GetCommandName()
    & $name complete '--' @words $last 2>$null | Where-Object { $_ -notlike ':*' } | ForEach-Object {
        $offer, $says = $_ -split "`t", 2
        if ($offer -like "$word*") {
            $tip = if ($says) { $says } else { $offer }
            [System.Management.Automation.CompletionResult]::new($offer, $offer, 'ParameterValue', $tip)
        }
    }
}
